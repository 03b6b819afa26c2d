package org.yimatong.city.door;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yimatong.city.Settings;
import org.yimatong.city.identity.AccessToken;
import org.yimatong.city.identity.Credentials;

/** The front door for each who comes in, signed in when first needed. */
public final class Doors {

    private static final String PASSWORD = "yimatong-demo";

    private final Map<Credentials, FrontDoor> doors = new ConcurrentHashMap<>();
    private final Settings settings;
    private final HttpClient http;

    public Doors(Settings settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
    }

    public FrontDoor of(String demoAccount) {
        return of(Credentials.ofPerson(demoAccount, PASSWORD));
    }

    public FrontDoor ofOffice(String uscc) {
        return of(Credentials.ofOffice(uscc));
    }

    public FrontDoor ofDataGateway(String uscc) {
        return of(Credentials.ofDataGateway(uscc));
    }

    private FrontDoor of(Credentials credentials) {
        return doors.computeIfAbsent(
                credentials,
                _ -> new FrontDoor(
                        http, settings, new AccessToken(http, settings.realm(), credentials, Clock.systemUTC())));
    }
}
