package org.yimatong.inspections.prevention.chain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link of the chain.
 *
 * @param name in addresses and in the audit
 * @param key attribute by which its children name it
 * @param parent attribute by which it names its parent, if it has one
 * @param isFinal whether it stays what it said first
 * @param children what refers to it and keeps it from being deleted
 */
public record ElementKind<C extends ElementContent, E extends ChainElement<?>>(
        String name,
        Class<E> type,
        String key,
        @Nullable String parent,
        boolean isFinal,
        List<Child> children,
        Filing<C, E> filing) {

    /** Elements below, by their entity and its attribute. */
    public record Child(String entity, String attribute) {}

    /** Makes an element. */
    @FunctionalInterface
    public interface Filing<C, E> {

        /** An element of the enterprise {@code owner}. */
        E file(UUID id, Owner owner, C content, Stamp stamp);
    }

    /**
     * The enterprise that an element belongs to.
     *
     * @param area its supervision area when the element was filed
     */
    public record Owner(String uscc, String area) {}

    /** One whose children name it by its id. */
    public static <C extends ElementContent, E extends ChainElement<C>> ElementKind<C, E> of(
            String name, Class<E> type, String parent, List<Child> children, Filing<C, E> filing) {
        return new ElementKind<>(name, type, "id", parent, false, children, filing);
    }
}
