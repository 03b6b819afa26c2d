package org.yimatong.acceptance.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.yimatong.acceptance.client.Tool;

/** The command with which the operator of the suite verifies its audit chains. */
public final class AuditCheck {

    private AuditCheck() {}

    /** What {@code ./run verify} says of the databases of all services. */
    public static Tool.Result of(Suite suite) {
        var command = List.of(
                suite.root().resolve("run").toString(),
                "verify",
                "--data",
                suite.folder().path().toString());
        try {
            return Tool.run(
                    command,
                    Map.of(
                            "JAVA_HOME",
                            System.getProperty("java.home"),
                            Addresses.VARIABLE,
                            Integer.toString(suite.addresses().offset())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
