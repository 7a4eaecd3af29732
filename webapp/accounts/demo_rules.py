"""The demo's sign-in names: six people for each plan, all with one password.

>>> demo_login("head", "gongyelu-2012"), demo_login("head", "jinzhou")
('head', 'head-jinzhou')
"""

from webapp.accounts.rules import Role

FIRST_PLAN = "gongyelu-2012"  # whose people have the plain names


def demo_login(role: str, plan_key: str) -> str:
    """Return the sign-in name of a role's person in a plan's demo."""
    return role if plan_key == FIRST_PLAN else f"{role}-{plan_key.partition('-')[0]}"


def demo_logins(plan_key: str) -> list[str]:
    """Return the six sign-in names of a plan's demo."""
    return [demo_login(role, plan_key) for role in Role]
