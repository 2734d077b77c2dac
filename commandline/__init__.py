"""What the commands of app.py do that are more than starting something."""
