#!/bin/bash
# Sets up what answers for payments: nginx with a certificate of its own, which the load balancer does not check.
set -euo pipefail

openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj "/CN=$(hostname)" \
  -keyout /etc/pki/tls/private/payments.key -out /etc/pki/tls/certs/payments.crt

cat > /etc/nginx/conf.d/payments.conf <<'CONFIGURATION'
server {
  listen 443 ssl;
  ssl_certificate /etc/pki/tls/certs/payments.crt;
  ssl_certificate_key /etc/pki/tls/private/payments.key;

  location /health {
    return 200 "up";
  }
}
CONFIGURATION

systemctl enable --now nginx
