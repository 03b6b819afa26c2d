package org.yimatong.inspections.prevention.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.chain.Chain;
import org.yimatong.inspections.prevention.chain.ChainElement;
import org.yimatong.inspections.prevention.chain.ChainElements;
import org.yimatong.inspections.prevention.chain.ChainOwner;
import org.yimatong.inspections.prevention.chain.ElementContent;
import org.yimatong.inspections.prevention.chain.ElementIdTaken;
import org.yimatong.inspections.prevention.chain.ElementKind;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.PreconditionRequired;
import org.yimatong.kit.precondition.StaleVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;

/** What all elements of the chain have in common over HTTP: their enterprise files, amends and deletes them by id. */
@ApplicationScoped
class ElementAnswers {

    private final Chain chain;
    private final ChainElements elements;
    private final ChainOwner owner;

    ElementAnswers(Chain chain, ChainElements elements, ChainOwner owner) {
        this.chain = chain;
        this.elements = elements;
        this.owner = owner;
    }

    /**
     * Files the element, or amends it. Whoever sends the same again is answered what came of it.
     *
     * @param seen the version that is amended; none for a new element
     * @throws PreconditionRequired if it is amended, and no version was named
     * @throws StaleVersion if another version stands now
     * @throws ElementIdTaken if what it said first is final
     */
    <C extends ElementContent, E extends ChainElement<C>> RestResponse<ElementView<C>> put(
            ElementKind<C, E> kind, UUID id, C content, @Nullable String seen) {
        var enterprise = owner.current();
        var earlier = chain.own(kind, id, enterprise);
        if (earlier.isEmpty() && seen != null) {
            throw new NotFound();
        }
        if (earlier.isEmpty()) {
            var filed = chain.file(kind, id, enterprise, content, owner.stamp());
            return ResponseBuilder.<ElementView<C>>created(
                            URI.create("/api/v1/prevention/%s/%s".formatted(kind.name(), id)))
                    .entity(ElementView.of(filed))
                    .header("ETag", ETags.of(filed.version()))
                    .build();
        }
        var element = earlier.get();
        if (!element.isDeleted() && element.content().equals(content)) {
            return answers(kind).of(element);
        }
        return answers(kind).after(() -> chain.amend(kind, element, content, owner.stamp(), expected(kind, seen)));
    }

    <C extends ElementContent, E extends ChainElement<C>> RestResponse<ElementView<C>> delete(
            ElementKind<C, E> kind, UUID id, @Nullable String seen) {
        var expected = ExpectedVersion.of(seen);
        return answers(kind).after(() -> chain.delete(kind, id, owner.current(), owner.stamp(), expected));
    }

    <C extends ElementContent, E extends ChainElement<C>> RestResponse<ElementView<C>> one(
            ElementKind<C, E> kind, UUID id) {
        return answers(kind).of(elements.visible(kind, id).orElseThrow(NotFound::new));
    }

    <C extends ElementContent, E extends ChainElement<C>> RestResponse<List<ElementView<C>>> list(
            ElementKind<C, E> kind, @Nullable String uscc, @Nullable Object parent, PageRequest page, UriInfo address) {
        var after = page.after().map(cursor -> cursor.id(0)).orElse(null);
        var rows = elements.list(kind, uscc, parent, after, page.fetch());
        return Page.respond(
                rows, page, ElementView::of, row -> Cursor.of(row.id().toString()), address);
    }

    private static <C extends ElementContent, E extends ChainElement<C>> StepAnswers<E, ElementView<C>> answers(
            ElementKind<C, E> kind) {
        return new StepAnswers<>(kind.type(), ElementView::of);
    }

    private static @Nullable ExpectedVersion expected(ElementKind<?, ?> kind, @Nullable String seen) {
        return kind.isFinal() ? null : ExpectedVersion.of(seen);
    }
}
