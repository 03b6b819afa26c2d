package org.yimatong.stack.suite;

import java.util.Map;
import org.yimatong.stack.folder.DataFolder;
import org.yimatong.stack.folder.Secrets;
import org.yimatong.stack.keycloak.KeycloakServer;
import org.yimatong.stack.keycloak.RealmClient;
import org.yimatong.stack.postgres.Databases;

/** What distinguishes this suite from another on the same machine. */
public record Setup(Installation installation, DataFolder folder, Ports ports, Secrets secrets) {

    public static final String REALM = "yimatong";

    /** Name of the secret by which the services ask Keycloak whether a token still holds. */
    static final String SERVICES_SECRET = "keycloak.services";

    /** Name of the secret by which the gateway logs browsers in at Keycloak. */
    static final String CONSOLE_SECRET = "keycloak.console";

    /** Name of the password of Keycloak's administrator. */
    static final String ADMIN_SECRET = "keycloak." + KeycloakServer.ADMINISTRATOR;

    public static Setup of(DataFolder folder, Map<String, String> environment) {
        return new Setup(Installation.ofThisProgram(), folder, Ports.from(environment), new Secrets(folder.secrets()));
    }

    public String gateway() {
        return ports.http(Port.GATEWAY);
    }

    public String keycloak() {
        return ports.http(Port.KEYCLOAK);
    }

    /** The issuer of every token. */
    public String realm() {
        return keycloak() + "/realms/" + REALM;
    }

    public String kafka() {
        return "127.0.0.1:" + ports.of(Port.KAFKA);
    }

    public String mqtt() {
        return "127.0.0.1:" + ports.of(Port.MQTT);
    }

    /** What Keycloak's clients are given. */
    KeycloakServer.Clients clients() {
        return new KeycloakServer.Clients(secrets.of(SERVICES_SECRET), secrets.of(CONSOLE_SECRET), gateway());
    }

    /** The client by which the services ask whether a token holds. */
    RealmClient servicesClient() {
        return realmClient("yimatong");
    }

    /** The client by which the gateway logs browsers in. */
    RealmClient consoleClient() {
        return realmClient("yimatong-console");
    }

    private RealmClient realmClient(String id) {
        return new RealmClient(keycloak(), REALM, id, clients(), secrets.of(ADMIN_SECRET));
    }

    Databases databases() {
        return new Databases(ports.of(Port.POSTGRES), secrets);
    }
}
