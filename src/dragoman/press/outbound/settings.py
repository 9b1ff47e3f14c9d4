"""What the door is told when it is opened."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorSettings:
    """How the door behaves.

    user_agent: sent with every request; its first word up to `/` is the name robots.txt is asked about.
    timeout_seconds: for one address with all its redirects, waiting for a polite moment not counted.
    max_bytes: of a body after decompression. max_redirects: followed for one address.
    delay_seconds: between the end of one request to a host and the start of the next.
    max_delay_seconds: the longest Crawl-delay that is honoured to the letter; longer ones count as this.
    private_hosts: host patterns that may lie in our own network, `*.localhost` or with a port `*.localhost:8001`;
        empty means none. Link-local addresses (cloud metadata) stay refused for these too.
    respect_robots: whether robots.txt is asked before a page is.
    max_at_once: requests under way at the same time, over all hosts.
    """

    user_agent: str = "Dragoman/0.1 (foreign-press review)"
    timeout_seconds: float = 30.0
    max_bytes: int = 16 * 1024 * 1024
    max_redirects: int = 10
    delay_seconds: float = 1.0
    max_delay_seconds: float = 60.0
    private_hosts: tuple[str, ...] = ()
    respect_robots: bool = True
    max_at_once: int = 16

    @property
    def robots_name(self) -> str:
        """The product token robots.txt groups are matched against, lower-cased."""
        return self.user_agent.split("/", 1)[0].split(" ", 1)[0].lower()
