package org.yimatong.kit.personal;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * A column whose values are encrypted. Its table has a column {@code id} of type uuid. Each is a bean, which is how the
 * {@link ReEncryption} finds it, a {@code @Singleton}; where the entity has it, {@code @Convert} names it.
 *
 * @param <T> what the entity holds
 */
public abstract class EncryptedColumn<T> implements AttributeConverter<T, String> {

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

    /** The value that was written as this text. */
    protected abstract T read(String text);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : cipher.encrypt(place(), write(value));
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : read(cipher.decrypt(place(), stored));
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

    String place() {
        return table + "." + column;
    }
}
