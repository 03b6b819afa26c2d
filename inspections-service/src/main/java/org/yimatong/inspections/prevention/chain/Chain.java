package org.yimatong.inspections.prevention.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.chain.ElementKind.Owner;
import org.yimatong.inspections.prevention.risk.RiskMethods;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/**
 * What an enterprise does with its chain of analysis, in the transaction of the caller. Whatever is refused has changed
 * nothing, so that a caller may go on with something else.
 */
@ApplicationScoped
public class Chain {

    private final ChainElements elements;
    private final ChainHistory history;
    private final RiskMethods methods;
    private final Event<ElementKept> kept;
    private final Clock clock;

    Chain(ChainElements elements, ChainHistory history, RiskMethods methods, Event<ElementKept> kept, Clock clock) {
        this.elements = elements;
        this.history = history;
        this.methods = methods;
        this.kept = kept;
        this.clock = clock;
    }

    /** The element as the enterprise has it, nobody else changing the chain before the transaction ends. */
    public <E extends ChainElement<?>> Optional<E> own(ElementKind<?, E> kind, UUID id, Owner owner) {
        elements.hold(owner.uscc());
        return elements.visible(kind, id).filter(element -> element.uscc().equals(owner.uscc()));
    }

    /** Nobody else changes the chain of the enterprise before the transaction ends. */
    public void hold(Owner owner) {
        elements.hold(owner.uscc());
    }

    /** Whether the enterprise has such a parent for something, not deleted. */
    public boolean stands(ElementContent.Parent parent, Owner owner) {
        return elements.stands(parent, owner.uscc());
    }

    /**
     * Files a new element.
     *
     * @throws InvalidInput if its parent is unknown, or it contradicts itself
     * @throws ElementIdTaken if its id is not new
     */
    public <C extends ElementContent, E extends ChainElement<C>> E file(
            ElementKind<C, E> kind, UUID id, Owner owner, C content, Stamp stamp) {
        check(content, owner);
        var element = kind.filing().file(id, owner, content, stamp);
        return write(kind, element, "filed", stamp);
    }

    /**
     * Replaces what an element says.
     *
     * @param expected the version the sender knows; null for a sender who goes by the time of the update
     * @throws InvalidInput if its parent is unknown, or it contradicts itself
     * @throws ElementIdTaken if what it said first is final
     */
    public <C extends ElementContent, E extends ChainElement<C>> E amend(
            ElementKind<C, E> kind, E element, C content, Stamp stamp, @Nullable ExpectedVersion expected) {
        element.requireStanding();
        if (kind.isFinal()) {
            throw new ElementIdTaken(element.id());
        }
        if (expected != null) {
            expected.require(element);
        }
        check(content, new Owner(element.uscc(), element.area()));
        element.amend(content, stamp);
        return write(kind, element, "amended", stamp);
    }

    /**
     * Deletes an element; what it said stays on record.
     *
     * @throws ChildrenStand if elements below it are not deleted
     */
    public <C extends ElementContent, E extends ChainElement<C>> E delete(ElementKind<C, E> kind, E element, Stamp by) {
        element.requireStanding();
        if (elements.hasChildren(kind, element)) {
            throw new ChildrenStand();
        }
        element.delete(by);
        return write(kind, element, "deleted", by);
    }

    /** The same for one who has seen a version of it. */
    public <C extends ElementContent, E extends ChainElement<C>> E delete(
            ElementKind<C, E> kind, UUID id, Owner owner, Stamp by, ExpectedVersion expected) {
        var element = own(kind, id, owner).orElseThrow(NotFound::new);
        expected.require(element);
        return delete(kind, element, by);
    }

    private void check(ElementContent content, Owner owner) {
        content.check(clock.instant(), methods);
        content.parent()
                .filter(parent -> !elements.stands(parent, owner.uscc()))
                .ifPresent(unknown -> {
                    throw new InvalidInput(unknown.pointer(), "unknown-parent");
                });
    }

    private <E extends ChainElement<?>> E write(ElementKind<?, E> kind, E element, String action, Stamp stamp) {
        element.grade(methods);
        elements.write(element);
        history.remember(kind, element, action, stamp.receivedAt());
        kept.fire(new ElementKept(element));
        return element;
    }
}
