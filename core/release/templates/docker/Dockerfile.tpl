# docker run --rm -v "$PWD:/site" ghcr.io/moot-digests/moot build
FROM debian:stable-slim AS unpacked
RUN apt-get update && apt-get install -y --no-install-recommends unzip
COPY assembly/{{distributionArtifactFile}} /tmp/moot.zip
RUN unzip -q /tmp/moot.zip -d /tmp && mv /tmp/{{distributionArtifactRootEntryName}} /opt/moot

FROM debian:stable-slim
COPY --from=unpacked /opt/moot /opt/moot
RUN /opt/moot/bin/moot --archive \
 && ln -s /opt/moot/bin/moot /usr/local/bin/moot \
 && useradd --uid 1000 --create-home moot
USER moot
WORKDIR /site
ENTRYPOINT ["moot"]
