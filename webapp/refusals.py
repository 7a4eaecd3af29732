"""A refusal: the one exception by which a rule, query or action says no."""

from webapp.problems import Problem


class Refusal(Exception):
    """Raised when something may not be done; carries the problems to tell the user.

    `status` is the HTTP status by which a page or a JSON answer says it.
    """

    status = 422

    def __init__(self, *problems: Problem) -> None:
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems = problems

    @property
    def code(self) -> str:
        """The permanent code of the first problem."""
        return self.problems[0].code


class Missing(Refusal):
    """What was asked for is not there, or not for this person to see."""

    status = 404


class Forbidden(Refusal):
    """The person may not do this."""

    status = 403


class Stale(Refusal):
    """Somebody else changed it first."""

    status = 409
