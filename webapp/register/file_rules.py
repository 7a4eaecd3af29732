"""Why a file that was sent cannot be read as a table, in words."""

from webapp.problems import Problem

FILE_EMPTY = Problem("file_empty", "The file holds no rows. Choose the file that holds the list.")
FILE_TYPE = Problem(
    "file_type",
    "This is not a table that can be read. Open it in Excel or WPS and save it as an Excel "
    "workbook (.xlsx) or as CSV.",
)
FILE_TOO_LARGE = Problem(
    "file_too_large",
    "The file is too large to be read at once. Delete empty columns and rows at the end, or "
    "split it by village.",
)
FILE_ENCRYPTED = Problem(
    "file_encrypted", "The file is locked with a password. Save it without the password first."
)
FILE_BROKEN = Problem(
    "file_broken",
    "The file is damaged or incomplete. Open it in Excel, save it again, or ask for it anew.",
)
FILE_SHEET = Problem("file_sheet", "The file has no sheet of that name. Choose another sheet.")
