#!/bin/bash
# Sets up the shop: nginx with a certificate of its own, which the load balancer does not check.
set -euo pipefail

openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj "/CN=$(hostname)" \
  -keyout /etc/ssl/private/shop.key -out /etc/ssl/certs/shop.crt

cat > /etc/nginx/conf.d/shop.conf <<'CONFIGURATION'
server {
  listen 443 ssl;
  ssl_certificate /etc/ssl/certs/shop.crt;
  ssl_certificate_key /etc/ssl/private/shop.key;

  location /health {
    return 200 "up";
  }
}
CONFIGURATION

systemctl enable --now nginx
