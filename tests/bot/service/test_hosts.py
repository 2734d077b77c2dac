"""Which addresses the bot talks to, and where its token may travel."""

import pytest
from hypothesis import given
from hypothesis import strategies as some
from yarl import URL

from bot.service.hosts import TEAMS, LoopbackHosts, ServiceHosts, is_loopback

HOSTS = ServiceHosts({"127.0.0.1:5000", "teams.example", "relay.example:8443"})


@pytest.mark.parametrize("host", sorted(TEAMS))
def test_talks_to_teams(host: str) -> None:
    for address in (
        f"https://{host}/",
        f"https://{host}/emea/",
        f"https://{host}:443/amer",
        f"https://{host.upper()}/",
    ):
        assert HOSTS.allow(address), address
        assert HOSTS.trusted(address), address


@pytest.mark.parametrize(
    "address",
    [
        "http://smba.trafficmanager.net/",
        "https://smba.trafficmanager.net:444/",
        "https://smba.trafficmanager.net:99999/",
        "https://smba.trafficmanager.net./",
        "https://smba.trafficmanager.net.evil.example/",
        "https://evil-smba.trafficmanager.net/",
        "https://evil.trafficmanager.net/",
        "https://smba.trafficmanager.net@evil.example/",
        "https://smba.trafficmanager.net:x@evil.example/",
        "https://someone@smba.trafficmanager.net/",
        "https://:secret@smba.trafficmanager.net/",
        "https://evil.example\\@smba.trafficmanager.net/",
        "https://evil.example/smba.trafficmanager.net/",
        "https://evil.example/?smba.trafficmanager.net",
        "https://evil.example/#@smba.trafficmanager.net",
        "//smba.trafficmanager.net/",
        "smba.trafficmanager.net",
        "https:smba.trafficmanager.net",
        "ftp://smba.trafficmanager.net/",
        "file:///etc/passwd",
        "https://[::1",
        "https://xn--a/",
        "https://",
        "",
    ],
)
def test_talks_to_nobody_else(address: str) -> None:
    assert not HOSTS.allow(address)
    assert not HOSTS.trusted(address)


@pytest.mark.parametrize(
    ("address", "allowed", "trusted"),
    [
        ("https://teams.example/", True, True),
        ("https://teams.example:9000/", True, True),  # named without a port: any
        ("http://teams.example/", False, False),
        ("https://relay.example:8443/", True, True),
        ("https://relay.example/", False, False),
        ("http://127.0.0.1:5000/teams/", True, False),
        ("http://127.0.0.1:5001/teams/", False, False),
        ("http://localhost:5000/", False, False),
        ("http://127.0.0.1:5000@evil.example/", False, False),
    ],
)
def test_talks_to_the_hosts_that_the_settings_name(address: str, allowed: bool, trusted: bool) -> None:
    assert (HOSTS.allow(address), HOSTS.trusted(address)) == (allowed, trusted)


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("http://127.0.0.1:56150/_connector", True),
        ("http://127.8.9.10:1/", True),
        ("http://localhost:56150/", True),
        ("http://[::1]:56150/", True),
        ("https://smba.trafficmanager.net/", False),
        ("http://192.168.0.1/", False),
        ("http://0.0.0.0/", False),
        ("http://localhost.evil.example/", False),
        ("http://127.0.0.1@evil.example/", False),
        ("https://xn--a/", False),
        ("", False),
    ],
)
def test_the_playground_stays_on_this_machine_and_has_no_token(address: str, allowed: bool) -> None:
    assert LoopbackHosts().meet(address) is allowed
    assert not LoopbackHosts().trusted(address)


def test_the_playground_answers_the_first_address_that_comes_and_no_other() -> None:
    hosts, first = LoopbackHosts(), "http://localhost:56150/_connector"
    assert not hosts.allow(first)
    assert not hosts.meet("http://192.168.0.1/")
    assert hosts.meet(first)
    for other in ("http://localhost:56150/", "http://localhost:5432/_connector", "http://127.0.0.1:56150/_connector"):
        assert not hosts.meet(other)
        assert not hosts.allow(other)
    assert hosts.allow(first)


def test_the_playground_answers_what_the_settings_name_on_this_machine() -> None:
    hosts = LoopbackHosts({"localhost:3979", "192.168.0.1"})
    assert hosts.meet("http://localhost:3979/_connector")
    assert hosts.allow("http://localhost:3979/elsewhere")
    for other in ("http://localhost:3980/", "http://127.0.0.1:3979/", "http://192.168.0.1/"):
        assert not hosts.meet(other)


def test_loopback_is_this_machine_only() -> None:
    assert [host for host in ("127.0.0.1", "::1", "localhost", "127.1.2.3") if not is_loopback(host)] == []
    assert [host for host in ("192.168.0.1", "::", "10.0.0.1", "example.org", "", None) if is_loopback(host)] == []


@given(
    some.text()
    | some.builds(
        "{}{}{}{}{}".format,
        some.sampled_from(["https://", "http://", "https://x@", "//", ""]),
        some.text(max_size=5),
        some.sampled_from([*sorted(TEAMS), "127.0.0.1:5000", "xn--"]),
        some.text(max_size=5),
        some.sampled_from(["", "/", ":443/", "@evil.example/"]),
    )
)
def test_whatever_an_address_looks_like_the_token_goes_to_known_hosts_only(address: str) -> None:
    if HOSTS.trusted(address):
        assert URL(address).host in {*TEAMS, "teams.example", "relay.example", "127.0.0.1"}
        assert URL(address).scheme == "https"
