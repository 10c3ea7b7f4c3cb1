"""How values and codes read in the window: numbers, days, money and names in the language in force."""
