"""A house style extends a norm, and is taken where that norm would be."""

from pathlib import Path

import pytest

from validator import config
from validator.house import load
from validator.loader import Rules
from validator.notices import NOTICES
from validator.plan import plans
from validator.source import Source
from validator.trouble import Trouble

HEAD = "ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG BỘ HUYỆN\nĐẢNG ỦY XÃ\nSố 05-KH/ĐU\nĐức Hòa, ngày 03 tháng 02 năm 2023\nKẾ HOẠCH\nsơ kết\n"
HOUSE = 'id = "xa-duc-hoa"\ntitle = "Thể thức của xã"\nextends = "hd36"\nrecipient-ends = [";"]\n'


def test_it_changes_what_it_says_and_keeps_the_rest(tmp_path: Path) -> None:
    file = tmp_path / "nha.toml"
    file.write_text(HOUSE, "utf-8")
    profile = load(file)
    assert profile.recipient_ends == (";",)
    assert profile.separator == "-----"
    assert profile.lineage == ("xa-duc-hoa", "hd36", "party", "common")


def test_a_config_names_it(tmp_path: Path, own: Rules) -> None:
    (tmp_path / "nha.toml").write_text(HOUSE, "utf-8")
    file = tmp_path / "kehoach.toml"
    file.write_text('house = "nha.toml"\n', "utf-8")
    made = config.settings(config.read(file), file, {**NOTICES, **own})
    (plan,) = plans(Source("x", HEAD), houses=made.houses)
    assert plan.profile.id == "xa-duc-hoa"
    assert "Thể thức của xã" in plan.norm_reason


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (HOUSE + "separater = 1\n", "separator"),
        (HOUSE.replace("hd36", "hd63"), "hd36"),
        (HOUSE.replace("xa-duc-hoa", "nd30"), "nd30"),
        ("id = ", "nha.toml"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "nha.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(Trouble) as raised:
        load(file)
    assert said in raised.value.text.vi
