import configuration from '../../../hosting/school.conf?raw';

/** What is typed on the school's computer; the same in every language. */
export const commands = {
  checkWindows: 'certutil -hashfile bilemin-usb.zip SHA256',
  checkLinux: 'sha256sum bilemin-usb.zip',
  pythonWindows: 'py -m http.server 8000 2>NUL',
  pythonLinux: 'python3 -m http.server 8000 2>/dev/null',
  nginx: [
    'sudo apt-get install nginx-light',
    'sudo cp -r bilemin /var/www/bilemin',
    'sudo rm -f /etc/nginx/sites-enabled/default',
    'sudo nano /etc/nginx/sites-enabled/bilemin',
    'sudo nginx -t && sudo systemctl reload nginx',
  ].join('\n'),
  addressWindows: 'ipconfig',
  addressLinux: 'hostname -I',
  wallLinux: 'sudo ufw allow 8000/tcp',
  updateNginx: 'sudo rm -rf /var/www/bilemin\nsudo cp -r bilemin /var/www/bilemin',
  configuration: configuration.trim(),
} as const;
