from hypothesis import given
from hypothesis import strategies as st

from webapp.register.name_rules import mask_name


@given(st.text(max_size=60))
def test_a_masked_name_is_as_long_and_shows_two_characters_at_most(name: str) -> None:
    masked = mask_name(name)

    shown = [one for one, real in zip(masked, name, strict=True) if one == real != "*"]

    assert len(shown) <= 2
    assert masked[:1] == name[:1]
