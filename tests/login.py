"""A stand-in for Microsoft's login service, over https: it gives every app a token with these permissions."""

import ssl
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import jwt
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID


@dataclass
class LoginService:
    """Where it is, and the file with its certificate, which OpenSSL takes as SSL_CERT_FILE."""

    certificate: Path
    port: int = 0
    permissions: tuple[str, ...] = ()
    asked: list[str] = field(default_factory=list)  # scopes

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}"

    async def described(self, request: web.Request) -> web.Response:
        here = f"{self.url}/{request.match_info['tenant']}"
        endpoints = {"token_endpoint": f"{here}/oauth2/v2.0/token", "authorization_endpoint": f"{here}/authorize"}
        return web.json_response({"issuer": f"{here}/v2.0", **endpoints})

    async def token(self, request: web.Request) -> web.Response:
        scope = str((await request.post())["scope"])
        self.asked.append(scope)
        claims: dict[str, Any] = {"aud": scope, "roles": list(self.permissions), "exp": int(time.time()) + 3_600}
        token = jwt.encode(claims, "k" * 32)
        return web.json_response({"token_type": "Bearer", "expires_in": 3_599, "access_token": token})


@asynccontextmanager
async def login_service(folder: Path, *permissions: str) -> AsyncIterator[LoginService]:
    """The stand-in, at an address of its own; its certificate is in the folder."""
    login = LoginService(folder / "login.pem", permissions=permissions)
    _certify(login.certificate)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(login.certificate)
    application = web.Application()
    application.router.add_get("/{tenant}/v2.0/.well-known/openid-configuration", login.described)
    application.router.add_post("/{tenant}/oauth2/v2.0/token", login.token)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
    login.port = runner.addresses[0][1]
    try:
        yield login
    finally:
        await runner.cleanup()


def _certify(path: Path) -> None:
    key = generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(private + certificate.public_bytes(Encoding.PEM))
