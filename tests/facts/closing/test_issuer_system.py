"""Party, state or mass organisation by the signature alone."""

import pytest

from validator.facts.closing.issuer_system import signed_for
from validator.facts.header.header import System
from validator.plan import plans
from validator.source import Source


@pytest.mark.parametrize(
    ("signature", "system"),
    [
        ("T/M BAN THƯỜNG VỤ\nBÍ THƯ", System.PARTY),
        ("T/M BAN THƯỜNG VỤ\nCHỦ TỊCH", System.PARTY),  # a wrong title does not change the prefix
        ("T/M BAN THƯỜNG VỤ\nHIỆU TRƯỞNG", System.PARTY),
        ("TM. BAN THƯỜNG VỤ\nTRƯỞNG PHÒNG", System.UNKNOWN),
        ("TM. ĐẢNG ỦY\nBÍ THƯ", System.PARTY),  # nor a wrong prefix the body
        ("T/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH", System.STATE),
        ("HIỆU TRƯỞNG", System.STATE),
        ("TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH", System.MASS),
        ("TM. BAN THƯỜNG TRỰC\nPHÓ CHỦ TỊCH", System.MASS),
        ("TM. BAN THƯỜNG VỤ\nBÍ THƯ", System.UNKNOWN),
        ("GIÁM ĐỐC", System.UNKNOWN),
    ],
)
def test_system(signature: str, system: System) -> None:
    text = f"Các đơn vị thực hiện Kế hoạch này.\n\nNơi nhận:\n- Các tổ;\n- Lưu: VT.\n\n{signature}\n\nLò Thị Ó\n"
    assert signed_for(plans(Source("example", text))[0].signatures) is system
