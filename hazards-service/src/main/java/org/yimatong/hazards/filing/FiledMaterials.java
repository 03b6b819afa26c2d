package org.yimatong.hazards.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** All that an enterprise hands in with a filing, kept as one value. */
public record FiledMaterials(List<FiledMaterial> materials) {

    public FiledMaterials {
        materials = List.copyOf(materials);
    }

    /**
     * Each of the materials of a filing, once.
     *
     * @throws InvalidInput naming every material that is missing, unknown, named twice, or neither there nor explained
     */
    public static FiledMaterials complete(List<FiledMaterial> entered) {
        var errors = new ArrayList<InputError>();
        var open = FilingMaterial.ALL.stream().map(FilingMaterial::number).collect(Collectors.toList());
        var seen = new HashSet<Integer>();
        for (var place = 0; place < entered.size(); place++) {
            var material = entered.get(place);
            var pointer = "/materials/" + place;
            if (!seen.add(material.number())) {
                errors.add(new InputError(pointer + "/number", "material-twice", material.number()));
            } else if (!open.remove(material.number())) {
                errors.add(new InputError(pointer + "/number", "material-unknown", material.number()));
            }
            if (!material.isEither()) {
                errors.add(new InputError(pointer, "material-unexplained"));
            }
        }
        if (!open.isEmpty()) {
            var missing = open.stream().map(String::valueOf).collect(Collectors.joining(", "));
            errors.add(new InputError("/materials", "materials-missing", missing));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new FiledMaterials(entered);
    }
}
