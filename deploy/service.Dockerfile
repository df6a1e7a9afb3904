# One of the three services. Build the tree first (./onrecord build), then from its root:
#
#   docker build -f deploy/service.Dockerfile --build-arg SERVICE=ingest-service -t onrecord/ingest-service .
FROM docker.io/library/eclipse-temurin:25-jre

# No uid of the base image, and the same on every machine: files of a volume stay readable.
RUN useradd --uid 10001 --user-group --no-create-home --home-dir /onrecord onrecord \
    && install -d -o onrecord -g onrecord /var/lib/onrecord

# Libraries first: they change seldom, and a layer that has not changed is not sent again.
WORKDIR /onrecord
ARG SERVICE
COPY ${SERVICE}/target/quarkus-app/lib/ ./lib/
COPY ${SERVICE}/target/quarkus-app/ deploy/run ./

# All that a service keeps on disk by itself is the index of extract-service, which it can build anew at any time.
ENV ONRECORD_EXTRACT_INDEX_DIRECTORY=/var/lib/onrecord/index \
    QUARKUS_HTTP_HOST=0.0.0.0 \
    QUARKUS_HTTP_PORT=8080 \
    JDK_JAVA_OPTIONS="-Xmx320m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError"

USER onrecord
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
    CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:8080/q/health/ready"]
ENTRYPOINT ["/onrecord/run", "java", "-jar", "/onrecord/quarkus-run.jar"]
