package org.yimatong.inspections.inspection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is written down of an inspection: about each thing the newest word. */
public record SiteRecord(List<FieldEntry> entries) {

    private record Subject(EntryKind kind, String within) {}

    public SiteRecord {
        entries = List.copyOf(entries);
    }

    /**
     * By kind and subject.
     *
     * @param said by their numbers
     */
    static SiteRecord of(Collection<FieldEntry> said) {
        var newest = new TreeMap<Subject, FieldEntry>(
                Comparator.comparing(Subject::kind).thenComparing(Subject::within));
        said.forEach(entry ->
                newest.put(new Subject(entry.content().kind(), entry.content().subject()), entry));
        return new SiteRecord(List.copyOf(newest.values()));
    }

    /** The contents of one kind, by subject. */
    public <C extends EntryContent> Stream<C> contents(Class<C> kind) {
        return entries.stream()
                .map(FieldEntry::content)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
