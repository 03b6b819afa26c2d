package org.yimatong.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public class Main {

    /**
     * Quarkus parses every URI a second time to refuse what is none, which would cost a look-up a sixth of its rate.
     * Here {@link FrontDoor} admits nothing that is not plain.
     */
    private static final String SPARE_SECOND_PARSING = "vertx.disableURIValidation";

    public static void main(String... arguments) {
        System.setProperty(SPARE_SECOND_PARSING, "true");
        Quarkus.run(arguments);
    }
}
