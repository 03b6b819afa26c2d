package org.yimatong.benchmarks.findings;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.catalogue.CityCsv;
import org.yimatong.city.catalogue.Enterprise;
import org.yimatong.city.generate.Uscc;

/**
 * Enterprises to file findings at, beside those of the city: a load at the few of one district would give each of them
 * more open findings than an enterprise ever has.
 */
record TestEnterprises(List<Enterprise> ofGaoling, List<Enterprise> ofWeiyang) {

    private static final String GAOLING = "610117";
    private static final String WEIYANG = "610112";

    static TestEnterprises inEachArea(int count) {
        return new TestEnterprises(in(GAOLING, count), in(WEIYANG, count));
    }

    String csv() {
        return CityCsv.ofEnterprises(
                Stream.concat(ofGaoling.stream(), ofWeiyang.stream()).toList());
    }

    int count() {
        return ofGaoling.size() + ofWeiyang.size();
    }

    private static List<Enterprise> in(String area, int count) {
        var like = City.fromFiles().enterprises().getFirst();
        return IntStream.range(0, count)
                .mapToObj(number -> enterprise(like, area, number))
                .toList();
    }

    private static Enterprise enterprise(Enterprise like, String area, int number) {
        return new Enterprise(
                Uscc.of(area, "BM%06d".formatted(number)),
                "基准测试企业%s-%04d".formatted(area, number),
                like.kind(),
                like.industry(),
                area,
                like.address(),
                like.longitude(),
                like.latitude(),
                like.datum(),
                like.scale(),
                like.status());
    }
}
