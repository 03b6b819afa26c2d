package org.yimatong.stack.folder;

import java.nio.file.Path;
import org.yimatong.stack.process.LogFile;

/** Where everything of one suite lies on disk. */
public record DataFolder(Path folder) {

    public DataFolder {
        folder = folder.toAbsolutePath().normalize();
    }

    public Path lock() {
        return folder.resolve("lock");
    }

    public Path secrets() {
        return folder.resolve("secrets.properties");
    }

    public CodeSigningKey codeSigningKey() {
        return new CodeSigningKey(folder.resolve("code-signing.pem"));
    }

    public LogFile log(String part) {
        return new LogFile(folder.resolve("logs").resolve(part + ".log"));
    }

    /** One file for each child process that lives. */
    public Path processes() {
        return folder.resolve("run");
    }

    public Path postgres() {
        return folder.resolve("postgres");
    }

    /** Photos and documents, of the inspections service. */
    public Path attachments() {
        return folder.resolve("attachments");
    }

    public Path kafka() {
        return folder.resolve("kafka");
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
