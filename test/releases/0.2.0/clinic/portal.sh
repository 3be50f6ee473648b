#!/bin/bash
# Sets up the patients' portal: nginx with a certificate of its own, which the load balancer does not check.
set -euo pipefail

openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj "/CN=$(hostname)" \
  -keyout /etc/pki/tls/private/portal.key -out /etc/pki/tls/certs/portal.crt

cat > /etc/nginx/conf.d/portal.conf <<'CONFIGURATION'
server {
  listen 443 ssl;
  ssl_certificate /etc/pki/tls/certs/portal.crt;
  ssl_certificate_key /etc/pki/tls/private/portal.key;

  location /health {
    return 200 "up";
  }
}
CONFIGURATION

systemctl enable --now nginx
