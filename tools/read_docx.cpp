// libxml2's reader goes through the elements; nothing is fetched, and no entities are put in.
#include "tools/read_docx.hpp"

#include <libxml/xmlreader.h>

#include <limits>
#include <memory>

#include "tools/file.hpp"

namespace claimcheck {
namespace {

struct Closer {
    void operator()(xmlTextReader* reader) const { xmlFreeTextReader(reader); }
};

std::string_view text_of(xmlChar const* text) { return text == nullptr ? std::string_view{} : std::string_view{reinterpret_cast<char const*>(text)}; }

bool left_out(std::string_view name) { return name == "Fallback" || name == "del" || name == "moveFrom"; }

}  // namespace

std::optional<std::string> read_docx(std::string_view xml, std::string const& path, std::vector<Diagnostic>& diagnostics) {
    auto const size = static_cast<int>(std::min<std::size_t>(xml.size(), std::numeric_limits<int>::max()));
    std::unique_ptr<xmlTextReader, Closer> const reader{
        xmlReaderForMemory(xml.data(), size, nullptr, nullptr, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING)};
    std::string out;
    int skipped = -1;  ///< depth of what is left out
    bool in_text = false, document = false;
    int more = reader == nullptr ? -1 : xmlTextReaderRead(reader.get());
    for (; more == 1; more = xmlTextReaderRead(reader.get())) {
        auto const type = xmlTextReaderNodeType(reader.get());
        auto const name = text_of(xmlTextReaderConstLocalName(reader.get()));
        int const depth = xmlTextReaderDepth(reader.get());
        if (skipped >= 0) {
            if (type == XML_READER_TYPE_END_ELEMENT && depth == skipped) skipped = -1;
            continue;
        }
        if (type == XML_READER_TYPE_ELEMENT) {
            bool const empty = xmlTextReaderIsEmptyElement(reader.get()) == 1;
            document = document || name == "document";
            if (left_out(name) && !empty) skipped = depth;
            else if (name == "t") in_text = !empty;
            else if (name == "tab") out += ' ';
            else if (name == "br" || name == "cr") out += '\n';
            else if (name == "noBreakHyphen") out += '-';
        } else if (type == XML_READER_TYPE_END_ELEMENT) {
            if (name == "t") in_text = false;
            if (name == "p" && !out.empty() && !out.ends_with("\n\n")) out += "\n\n";
        } else if (in_text) {
            out += text_of(xmlTextReaderConstValue(reader.get()));
        }
    }
    if (more == 0 && document) return out;
    diagnostics.push_back(input_error("broken-document", path, 0, "its text is no document of Word", ""));
    return std::nullopt;
}

}  // namespace claimcheck
