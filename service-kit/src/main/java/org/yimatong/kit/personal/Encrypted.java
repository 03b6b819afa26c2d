package org.yimatong.kit.personal;

import java.util.function.Function;

/**
 * A value of an encrypted column, as the entity holds it. One that no key at hand opens keeps nobody from the rest of
 * its record: it stays as it is stored, and is shown as {@link #HIDDEN}.
 *
 * @param <T> what was encrypted
 */
public sealed interface Encrypted<T> {

    /** Shown in the place of what is hidden. */
    String HIDDEN = "****";

    static <T> Encrypted<T> of(T value) {
        return new Opened<>(value);
    }

    /**
     * The value, for who may see it.
     *
     * @throws PersonalDataUnreadable if no key at hand opens it
     */
    T open();

    /** The value as {@code mask} shows it. */
    String masked(Function<? super T, String> mask);

    /** A value that can be read. */
    record Opened<T>(T value) implements Encrypted<T> {

        @Override
        public T open() {
            return value;
        }

        @Override
        public String masked(Function<? super T, String> mask) {
            return mask.apply(value);
        }

        /** Never the value itself. */
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /**
     * A value whose key is not at hand, or that was changed or moved.
     *
     * @param stored encrypted still; written again as it is
     */
    record Unopened<T>(String stored) implements Encrypted<T> {

        @Override
        public T open() {
            throw new PersonalDataUnreadable();
        }

        @Override
        public String masked(Function<? super T, String> mask) {
            return HIDDEN;
        }
    }
}
