package org.yimatong.stack.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the realm to where Keycloak imports it from. */
public final class RealmFile {

    private RealmFile() {}

    /**
     * Writes it once, for an image.
     *
     * @param arguments the city's list of hazard sources, the file to write
     */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** Another suite may be reading the file at this moment: it sees the old one or the new one, both whole. */
    static void write(Path hazardSources, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var next = Files.createTempFile(file.toAbsolutePath().getParent(), "realm", ".next");
        Files.writeString(next, Realm.of(DemoAccount.all(), DataGateways.of(hazardSources)));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
