package org.yimatong.hazards.sensorthings.path;

import java.util.ArrayList;
import java.util.List;
import org.yimatong.kit.problem.NotFound;

/** Reads a resource path: steps between slashes, each a name and perhaps an id, {@code Things('…')/Datastreams}. */
final class PathReader {

    private static final int LONGEST = 12;

    private final String path;
    private int at;

    private PathReader(String path) {
        this.path = path;
    }

    /** @throws NotFound if it is no such path */
    static List<PathStep> steps(String path) {
        return new PathReader(path.endsWith("/") ? path.substring(0, path.length() - 1) : path).read();
    }

    private List<PathStep> read() {
        var steps = new ArrayList<PathStep>();
        do {
            steps.add(step());
        } while (takeIf("/") && steps.size() < LONGEST);
        if (at < path.length()) {
            throw new NotFound();
        }
        return List.copyOf(steps);
    }

    private PathStep step() {
        var begin = at;
        while (at < path.length() && "/('".indexOf(path.charAt(at)) < 0) {
            at++;
        }
        var name = path.substring(begin, at);
        if (name.isEmpty()) {
            throw new NotFound();
        }
        return takeIf("('") ? new PathStep(name, id()) : new PathStep(name, null);
    }

    /** A quotation mark within is written twice. */
    private String id() {
        var id = new StringBuilder();
        while (!takeIf("')")) {
            if (at == path.length() || (path.charAt(at) == '\'' && !takeIf("'"))) {
                throw new NotFound();
            }
            id.append(path.charAt(at++));
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            throw new NotFound();
        }
        return id.toString();
    }

    private boolean takeIf(String text) {
        var there = path.startsWith(text, at);
        if (there) {
            at += text.length();
        }
        return there;
    }
}
