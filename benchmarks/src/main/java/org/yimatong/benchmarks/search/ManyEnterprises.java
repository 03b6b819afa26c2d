package org.yimatong.benchmarks.search;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Random;
import org.yimatong.city.generate.Uscc;

/** Enterprises with names as they are in China: a place, two or three characters of their own, a trade, a form. */
final class ManyEnterprises {

    /** How many of them are there. */
    static final String COUNTED = "select count(*) from enterprise where uscc like '91610100QR%'";

    private static final int FIRST_IDEOGRAPH = 0x4E00;

    /** So many different characters occur in the names' own part. */
    private static final int IDEOGRAPHS = 2_000;

    private static final List<String> AREAS = List.of(
            "610102", "610103", "610104", "610111", "610112", "610113", "610114", "610115", "610116", "610117",
            "610118", "610122", "610124", "XA-K01", "XA-K02", "XA-K03", "XA-K04", "XA-K05", "XA-K06", "XA-K07");
    private static final List<String> PLACES = List.of("西安", "陕西", "长安", "高陵", "未央", "泾渭", "秦岭", "渭北");
    private static final List<String> TRADES = List.of("化工", "石化", "化学", "能源", "燃气", "气体", "加油站", "危险品", "烟花爆竹", "涂料");
    private static final List<String> FORMS = List.of("有限公司", "有限责任公司", "股份有限公司", "厂", "集团有限公司");
    private static final List<String> KINDS = List.of("PRODUCTION", "OPERATION", "STORAGE", "USE");

    private final Random random = new Random(3);
    private final int count;

    ManyEnterprises(int count) {
        this.count = count;
    }

    /** All of them, the same each time. */
    Buffer ndjson() {
        var table = Buffer.buffer();
        for (var number = 0; number < count; number++) {
            table.appendString("""
                    {"uscc":"%s","name":"%s","kind":"%s","industry":"C2614","area":"%s","address":"工业大道%d号",\
                    "longitude":%s,"latitude":%s,"datum":"CGCS2000","scale":"SMALL","status":"OPERATING"}
                    """.formatted(
                            Uscc.of("610100", "QR%06d".formatted(number)),
                            name(),
                            one(KINDS),
                            one(AREAS),
                            number,
                            108.5 + random.nextInt(10_000) / 1e4,
                            34 + random.nextInt(10_000) / 1e4));
        }
        return table;
    }

    private String name() {
        var own = new StringBuilder();
        for (var i = 0; i < 2 + random.nextInt(2); i++) {
            own.appendCodePoint(FIRST_IDEOGRAPH + random.nextInt(IDEOGRAPHS));
        }
        return one(PLACES) + own + one(TRADES) + one(FORMS);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
