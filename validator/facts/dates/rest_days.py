"""Days on which offices do not work: Sundays and the public holidays of Vietnam, the lunar ones included."""

from datetime import date

_FIXED = {(1, 1): "Tết Dương lịch", (4, 30): "Ngày Chiến thắng", (5, 1): "Quốc tế Lao động", (9, 2): "Quốc khánh"}
# Months in which a holiday of the lunar calendar can fall; only there is the calendar asked, for loading it takes time.
_LUNAR_MONTHS = (1, 2, 3, 4)


def rest_day(day: date) -> str:
    """What keeps offices closed on a day (Vietnamese), "" for a working day. Saturdays count as working days."""
    if day.weekday() == 6:
        return "Chủ nhật"
    if (day.month, day.day) in _FIXED:
        return _FIXED[day.month, day.day]
    if day.month in _LUNAR_MONTHS and 1990 <= day.year <= 2100:
        return _lunar(day)
    return ""


def _lunar(day: date) -> str:
    from holidays import country_holidays

    name = country_holidays("VN", years=day.year, language="vi", observed=False).get(day, "")
    return name if "Tết" in name or "Hùng" in name else ""
