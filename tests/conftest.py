"""What all tests share: the switch that rewrites the golden files."""

import pytest
from hypothesis import settings

pytest.register_assert_rewrite("tests.adversarial", "tests.stories")
settings.register_profile("fixed", derandomize=True, deadline=None)
settings.load_profile("fixed")  # the same examples every time: a red run can be had again


def pytest_addoption(parser):
    parser.addoption("--update-golden", action="store_true", help="rewrite tests/mail/golden; the diff is the review")


@pytest.fixture
def update_golden(request):
    return request.config.getoption("--update-golden")
