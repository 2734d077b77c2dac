"""The domain: what people told, who was moved by it, what reaches a channel. Knows no bot, no queue and no clock."""
