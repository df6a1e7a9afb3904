# The command onrecord, for what a deployment needs of it: topics, and the reading of files. It has no PostgreSQL to start, so that `up` is not for it.
# Build the tree first (./onrecord build), then from its root:
#
#   docker build -f deploy/cli.Dockerfile -t onrecord/cli .
#   docker run --rm --network onrecord_default onrecord/cli topics list --bootstrap kafka:9092
FROM docker.io/library/eclipse-temurin:25-jre

RUN useradd --uid 10001 --user-group --no-create-home --home-dir /onrecord onrecord

WORKDIR /onrecord
COPY cli/target/cli/lib/ ./lib/

USER onrecord
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx192m", "--enable-native-access=ALL-UNNAMED", "-cp", "/onrecord/lib/*", "io.onrecord.cli.OnRecord"]
CMD ["--help"]
