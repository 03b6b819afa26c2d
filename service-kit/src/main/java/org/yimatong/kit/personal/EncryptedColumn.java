package org.yimatong.kit.personal;

import io.micrometer.core.instrument.Metrics;
import jakarta.persistence.AttributeConverter;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A column whose values are encrypted. Its table has a column {@code id} of type uuid. Each is a bean, which is how the
 * {@link ReEncryption} finds it, a {@code @Singleton}; where the entity has it, {@code @Convert} names it.
 *
 * @param <T> what the entity holds
 */
public abstract class EncryptedColumn<T> implements AttributeConverter<Encrypted<T>, String> {

    private static final Logger LOG = Logger.getLogger(EncryptedColumn.class);

    private final AtomicBoolean told = new AtomicBoolean();
    private final PersonalCipher cipher;
    private final String table;
    private final String column;

    protected EncryptedColumn(PersonalCipher cipher, String table, String column) {
        this.cipher = cipher;
        this.table = table;
        this.column = column;
    }

    /** The value as text. */
    protected abstract String write(T value);

    /**
     * The value that was written as this text.
     *
     * @throws UnreadablePersonalData if none was
     */
    protected abstract T read(String text);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Encrypted<T> value) {
        return switch (value) {
            case null -> null;
            case Encrypted.Opened<T> opened -> cipher.encrypt(place(), write(opened.value()));
            case Encrypted.Unopened<T> unopened -> unopened.stored();
        };
    }

    @Override
    public @Nullable Encrypted<T> convertToEntityAttribute(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        try {
            return Encrypted.of(read(cipher.decrypt(place(), stored)));
        } catch (UnreadablePersonalData unreadable) {
            tell(unreadable);
            return new Encrypted.Unopened<>(stored);
        }
    }

    /** In the log once: a list may hold thousands. Which rows they are, the {@link ReEncryption} says. */
    private void tell(UnreadablePersonalData unreadable) {
        Metrics.counter("yimatong.personal.data.unreadable", "place", place()).increment();
        if (!told.getAndSet(true)) {
            LOG.errorf("%s; it is shown as %s", unreadable.getMessage(), Encrypted.HIDDEN);
        }
    }

    /** The same under the current key. */
    String renewed(String stored) {
        return cipher.encrypt(place(), cipher.decrypt(place(), stored));
    }

    public String table() {
        return table;
    }

    String column() {
        return column;
    }

    protected final String place() {
        return table + "." + column;
    }
}
