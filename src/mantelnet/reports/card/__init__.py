"""The card of one party on one sheet: its content once, its two small drawings, and the page that shows them."""
