#pragma once
#include "values/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace probe {

/// The file that SSLKEYLOGFILE names: the secrets of sessions, for Wireshark and its like to decrypt what was
/// captured (draft-ietf-tls-keylogfile). Lines are added; a file that is made here is only its owner's to
/// read (mode 0600).
class KeyLogFile
{
public:
    /// errno where it cannot be opened for writing.
    static values::Result<std::shared_ptr<KeyLogFile>, int> open(const std::string &path);
    ~KeyLogFile();
    KeyLogFile(const KeyLogFile &) = delete;
    KeyLogFile &operator=(const KeyLogFile &) = delete;

    /// One line, its end is added here. After a failure nothing more is written.
    void append(std::string_view line);
    /// errno of the first line that could not be written; 0: all were.
    int error() const { return m_error; }

private:
    explicit KeyLogFile(int file) : m_file(file) {}
    int m_file;
    int m_error = 0;
};

} // namespace probe
