from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from webapp.ids import new_id
from webapp.round.id_rules import entry_id_of, is_id, is_seed

SEED = new_id(datetime(2012, 5, 14, tzinfo=UTC))


@given(subject=st.text(), note=st.text())
def test_an_entrys_id_is_a_uuid_of_its_pages_millisecond(subject: str, note: str) -> None:
    made = entry_id_of(SEED, "visit", subject, {"note": note})

    assert is_seed(made)
    assert made[:13] == SEED[:13]
    assert made == entry_id_of(SEED, "visit", subject, {"note": note})


def test_other_words_or_another_page_make_another_entry() -> None:
    other = new_id(datetime(2012, 5, 14, tzinfo=UTC))
    made = {
        entry_id_of(SEED, "visit", "a", {}),
        entry_id_of(SEED, "visit", "b", {}),
        entry_id_of(SEED, "consent", "a", {}),
        entry_id_of(SEED, "visit", "a", {"note": ""}),
        entry_id_of(other, "visit", "a", {}),
    }

    assert len(made) == 5


def test_what_is_no_id_is_told() -> None:
    texts = (SEED, SEED.upper(), SEED[:-1], "", f"{SEED}\n")

    assert [is_seed(text) for text in texts] == [True, False, False, False, False]
    assert [is_id(text) for text in texts] == [True, False, False, False, False]
