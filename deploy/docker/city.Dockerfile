# The demo city: registers its enterprises through the gateway, then sends their telemetry.
FROM eclipse-temurin:25-jre
WORKDIR /app
COPY city/target/lib/ lib/
COPY city/target/city.jar city/target/bom.json LICENSE NOTICE ./
USER 65534:65534
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Xmx128m", "-jar", "city.jar", "live"]
