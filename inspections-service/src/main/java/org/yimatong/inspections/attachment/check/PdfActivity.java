package org.yimatong.inspections.attachment.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Finds what a PDF would do beyond showing its pages: every object of it is looked at, whether shown or not. */
final class PdfActivity {

    /** Actions that run something, fetch something or send something (ISO 32000-1, table 198). */
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript", "Launch", "ImportData", "SubmitForm", "GoToE", "GoToR", "Rendition", "RichMediaExecute");

    private static final Set<String> SCRIPTS = Set.of("JS", "JavaScript", "OnInstantiate");
    private static final Set<String> FILES = Set.of("EmbeddedFiles", "EF", "RichMediaContent");
    private static final String FORM_OF_XML = "XFA";

    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfActivity() {}

    /** Code of the first that is found. */
    static Optional<String> in(COSDocument document) throws IOException {
        var search = new PdfActivity();
        search.add(document.getTrailer());
        for (var key : List.copyOf(document.getXrefTable().keySet())) {
            search.add(document.getObjectFromPool(key));
        }
        return search.first();
    }

    private Optional<String> first() {
        while (!waiting.isEmpty()) {
            switch (waiting.pop()) {
                case COSObject reference -> add(reference.getObject());
                case COSArray array -> array.forEach(this::add);
                case COSDictionary dictionary -> {
                    var found = activityOf(dictionary);
                    if (found.isPresent()) {
                        return found;
                    }
                    dictionary.getValues().forEach(this::add);
                }
                default -> {
                    // numbers, names and texts do nothing
                }
            }
        }
        return Optional.empty();
    }

    private void add(COSBase object) {
        if (object != null && seen.add(object)) {
            waiting.push(object);
        }
    }

    private static Optional<String> activityOf(COSDictionary dictionary) {
        var names = dictionary.keySet().stream().map(COSName::getName).toList();
        if (names.stream().anyMatch(SCRIPTS::contains)) {
            return Optional.of("pdf-with-script");
        }
        if (names.stream().anyMatch(FILES::contains)) {
            return Optional.of("pdf-with-files");
        }
        if (names.contains(FORM_OF_XML)) {
            return Optional.of("pdf-with-actions");
        }
        var action = dictionary.getNameAsString(COSName.S);
        return action != null && ACTIONS.contains(action) ? Optional.of("pdf-with-actions") : Optional.empty();
    }
}
