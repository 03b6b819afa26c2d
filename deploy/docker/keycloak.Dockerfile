# Keycloak, built for PostgreSQL, with the realm of the suite.
ARG KEYCLOAK_VERSION=26.7.3

FROM eclipse-temurin:25-jre AS realm
COPY stack/target/stack.jar /stack/stack.jar
COPY stack/target/lib/ /stack/lib/
COPY city/src/main/resources/city/enterprises.csv city/src/main/resources/city/hazard-sources.csv /city/
RUN java -cp /stack/stack.jar org.yimatong.stack.keycloak.RealmFile /city/hazard-sources.csv /realm/yimatong-realm.json

FROM quay.io/keycloak/keycloak:${KEYCLOAK_VERSION}
RUN /opt/keycloak/bin/kc.sh build --db=postgres --health-enabled=true --metrics-enabled=true
COPY --from=realm --chown=keycloak:keycloak /realm/ /opt/keycloak/data/import/
CMD ["start", "--optimized", "--import-realm"]
