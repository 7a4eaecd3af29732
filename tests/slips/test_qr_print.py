from xml.etree import ElementTree as ET

import pytest
import zxingcpp
from PIL import Image

from webapp.slips.qr_print import Rows, qr_path, qr_rows, qr_svg

TEXT = "HTTPS://BULOU.EXAMPLE.CN/S/RF81000001000042/AEAABQ2QA7OAAAAHOL5ELMDJTCD7NIU6"


@pytest.mark.parametrize("text", [TEXT, "RF81000001000042", "https://example.cn/pay/S/缴费"])
def test_a_reader_reads_the_modules_back(text: str) -> None:
    (found,) = zxingcpp.read_barcodes(_picture(qr_rows(text)))

    assert (found.text, found.ec_level) == (text, "Q")


def test_path_has_one_rectangle_for_each_run() -> None:
    rows = ((True, True, False), (False, True, False), (True, False, True))

    assert qr_path(rows) == "M0 0h2v1h-2zM1 1h1v1h-1zM0 2h1v1h-1zM2 2h1v1h-1z"


def test_svg_stands_in_a_page_with_a_quiet_zone_and_no_style() -> None:
    rows = qr_rows(TEXT)

    svg = ET.fromstring(qr_svg(TEXT, 'Slip "1" <b>'))

    name = "{http://www.w3.org/2000/svg}"
    assert dict(svg.attrib) == {
        "viewBox": "-4 -4 45 45",
        "role": "img",
        "shape-rendering": "crispEdges",
    }
    assert [(child.tag, child.text, dict(child.attrib)) for child in svg] == [
        (f"{name}title", 'Slip "1" <b>', {}),
        (
            f"{name}rect",
            None,
            {"x": "-4", "y": "-4", "width": "45", "height": "45", "fill": "#fff"},
        ),
        (f"{name}path", None, {"fill": "#000", "d": qr_path(rows)}),
    ]


def _picture(rows: Rows) -> Image.Image:
    side = len(rows) + 8
    picture = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            picture.putpixel((x + 4, y + 4), 0 if is_dark else 255)
    return picture.resize((side * 5, side * 5), Image.Resampling.NEAREST)
