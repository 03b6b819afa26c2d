package org.yimatong.stack.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import org.yimatong.stack.report.Refusal;

/** The programs of PostgreSQL for this machine, unpacked from the class path. */
record PostgresBinaries(Path folder) {

    private static final int EXECUTABLE_BY_OWNER = 0100;

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** Unpacks them, unless that was done and finished before. */
    void unpack() {
        var complete = folder.resolve("complete");
        if (Files.exists(complete)) {
            return;
        }
        try (var archive = archive()) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(entry, archive);
            }
            Files.createFile(complete);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be unpacked to " + folder, e);
        }
    }

    private static TarArchiveInputStream archive() throws IOException {
        var name = "/postgres-%s-%s.txz".formatted(system(), architecture());
        var packed = PostgresBinaries.class.getResourceAsStream(name);
        if (packed == null) {
            throw new Refusal("There is no PostgreSQL for this machine: %s is not on the class path".formatted(name));
        }
        return new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }

    private void unpack(TarArchiveEntry entry, InputStream content) throws IOException {
        var file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("The archive reaches outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(file);
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            makeExecutable(entry, file);
        }
    }

    private static void makeExecutable(TarArchiveEntry entry, Path file) throws IOException {
        boolean executable = (entry.getMode() & EXECUTABLE_BY_OWNER) != 0;
        if (executable && !file.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot be made executable: " + file);
        }
    }
}
