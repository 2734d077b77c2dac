"""temporary"""
from tests.cards.examples import everyday

def sheets(words):
    c = everyday(words)
    k = list(c)
    return {f"old{n}": {x: c[x] for x in k[n*9:n*9+9]} for n in range((len(k)+8)//9)}
