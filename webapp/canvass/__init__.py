"""What happens at a door: visits, people, consent and the choice of tier."""
