# anomix as a container: docs/operating.md shows how to run it (read-only root, secrets as files).
# Any image with Node.js 22.19 or newer and its npm will do as base.
ARG BASE=docker.io/library/node:24-bookworm-slim

FROM ${BASE} AS build
WORKDIR /opt/anomix
COPY package.json package-lock.json .npmrc ./
COPY tools/runtime tools/runtime
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY tools tools
COPY src src
# The base's own Node runs the product, so that prunes for itself: development packages and foreign ONNX bindings go.
RUN npm run build && npm prune --omit=dev && node tools/prune-onnx.ts

FROM ${BASE}
LABEL org.opencontainers.image.title="anomix" \
      org.opencontainers.image.description="Watches a mailbox for reported phishing, analyses it, answers the reporter and tells the SOC." \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production
RUN groupadd --gid 10001 anomix \
 && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /var/lib/anomix --shell /usr/sbin/nologin anomix \
 && install --directory --owner=10001 --group=10001 --mode=0700 /var/lib/anomix \
 && install --directory --mode=0755 /etc/anomix
COPY package.json LICENSE /opt/anomix/
COPY config /opt/anomix/config
COPY docs /opt/anomix/docs
COPY models /opt/anomix/models
COPY --from=build /opt/anomix/node_modules /opt/anomix/node_modules
COPY --from=build /opt/anomix/dist /opt/anomix/dist
# A relative store.path (the default) lies here; nothing else is written, apart from /tmp.
WORKDIR /var/lib/anomix
VOLUME /var/lib/anomix
USER 10001:10001
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --timeout=15s --start-period=60s --retries=3 CMD ["node", "/opt/anomix/dist/main.js", "health", "--config", "/etc/anomix/anomix.yaml"]
ENTRYPOINT ["node", "/opt/anomix/dist/main.js"]
CMD ["daemon", "--config", "/etc/anomix/anomix.yaml"]
