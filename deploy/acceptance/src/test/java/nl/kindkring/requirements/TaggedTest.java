package nl.kindkring.requirements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A test method that carries an id.
 *
 * @param id   the requirement
 * @param type simple name of the class whose file it is in
 * @param name of the method; its words are the sentence
 */
record TaggedTest(String id, String type, String name) {

    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([A-Z][0-9]+|(?:Jeugdwet|Wmo)[^\"]*)\"\\)");
    private static final Pattern TEST = Pattern.compile("@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|Property|Example)\\b");
    private static final Pattern ASLEEP = Pattern.compile("@Disabled\\b");
    private static final Pattern ANNOTATION = Pattern.compile("@[\\w.]+(?:\\((?:[^()\"]|\"[^\"]*\"|\\([^()]*\\))*\\))?");
    private static final Pattern TYPE = Pattern.compile("^\\s*(?:public |abstract |final |static )*(?:class|interface|record) \\w+");
    private static final Pattern METHOD = Pattern.compile("^\\s*(?:(?:public|protected|private|default|static|final) )*[\\w<>\\[\\]., ?]+ (\\w+)\\(");

    /**
     * Reads the text of one source file. A tag belongs to the next method, which has to be a test that runs. One on a class is refused: nobody could
     * see which method proves it.
     */
    static List<TaggedTest> in(String type, String source) {
        var found = new ArrayList<TaggedTest>();
        var waiting = new ArrayList<String>();
        var sinceMethod = new StringBuilder();
        for (String line : source.lines().toList()) {
            TAG.matcher(line).results().map(tag -> tag.group(1)).forEach(waiting::add);
            sinceMethod.append(line).append('\n');
            String code = ANNOTATION.matcher(line).replaceAll("");
            if (!waiting.isEmpty() && TYPE.matcher(code).find()) {
                throw new IllegalArgumentException(type + ": the tag " + waiting + " stands on a class; put it on the test methods that prove it");
            }
            Matcher method = METHOD.matcher(code);
            if (!method.find()) {
                continue;
            }
            if (!waiting.isEmpty()) {
                requireTest(type, method.group(1), waiting, sinceMethod);
                waiting.forEach(id -> found.add(new TaggedTest(id, type, method.group(1))));
                waiting.clear();
            }
            sinceMethod.setLength(0);
        }
        return List.copyOf(found);
    }

    private static void requireTest(String type, String method, List<String> ids, CharSequence above) {
        if (!TEST.matcher(above).find() || ASLEEP.matcher(above).find()) {
            throw new IllegalArgumentException(type + "." + method + " carries the tag " + ids + " and is no test that runs");
        }
    }

    /** The method's name as a sentence. */
    String sentence() {
        return name.replace('_', ' ');
    }
}
