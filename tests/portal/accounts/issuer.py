"""A small OpenID Connect issuer on loopback: it knows one person and says so to whoever brings the right code."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

import jwt

CODE = "a-good-code"


class Issuer:
    """What it was asked, and whom it knows. claims: of the person."""

    def __init__(self, claims: dict[str, Any]) -> None:
        self.claims = claims
        self.tokens_asked: list[dict[str, str]] = []
        self.url = ""


@contextmanager
def running(**claims: Any) -> Iterator[Issuer]:
    """While this lasts it answers."""
    issuer = Issuer({"sub": "person-7", "email": "dana@post.example", "email_verified": True} | claims)

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/.well-known/openid-configuration":
                self.say(
                    {
                        "issuer": issuer.url,
                        "authorization_endpoint": f"{issuer.url}/authorize",
                        "token_endpoint": f"{issuer.url}/token",
                        "userinfo_endpoint": f"{issuer.url}/userinfo",
                        "jwks_uri": f"{issuer.url}/keys",
                        "token_endpoint_auth_methods_supported": ["client_secret_post"],
                    }
                )
            elif self.path == "/userinfo":
                self.say(issuer.claims)
            else:
                self.send_error(404)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            asked = {key: values[0] for key, values in parse_qs(body).items()}
            issuer.tokens_asked.append(asked)
            if asked.get("code") != CODE or asked.get("client_secret") != "our-secret":
                self.say({"error": "invalid_grant"}, status=400)
                return
            now = int(time.time())
            known = issuer.claims | {"iss": issuer.url, "aud": "our-name", "iat": now, "exp": now + 60}
            token = jwt.encode(known, "k" * 32, algorithm="HS256")
            self.say({"access_token": "t", "token_type": "Bearer", "id_token": token})

        def say(self, data: dict[str, Any], *, status: int = 200) -> None:
            body = json.dumps(data).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    issuer.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield issuer
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
