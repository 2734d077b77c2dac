"""The way in and out: who may call, how an activity is read and answered, where half-finished talks are kept."""
