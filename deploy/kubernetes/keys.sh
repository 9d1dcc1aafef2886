#!/bin/sh
# Makes the keys that services start with, in the namespace that kubectl is in. A key that is there is left alone: with another master key every child's words are
# unreadable, and with another noise key the same counts get other noise, which whoever kept both figures could average out.
set -eu
make() { # secret, key in it, whether it may never change
  if kubectl get secret "$1" --ignore-not-found -o name | grep -q .; then
    echo "$1 is there and stays"
    return
  fi
  # by a pipe: an argument would be read by everybody on this machine. create, not apply: what is there is never replaced
  kubectl create -f - <<END
apiVersion: v1
kind: Secret
metadata:
  name: $1
type: Opaque
immutable: $3
stringData:
  $2: $(head -c 32 /dev/urandom | base64 | tr -d '\n')
END
}
make consent-master-key master-key false
make reporting-noise-key noise-key true
