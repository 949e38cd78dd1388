include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(tessera_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/tessera)

install(TARGETS tessera EXPORT tessera_targets FILE_SET HEADERS)
install(EXPORT tessera_targets
  NAMESPACE tessera::
  FILE tesseraTargets.cmake
  DESTINATION ${tessera_package_dir})

configure_package_config_file(cmake/tesseraConfig.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/tesseraConfig.cmake
  INSTALL_DESTINATION ${tessera_package_dir}
  NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/tesseraConfigVersion.cmake
  COMPATIBILITY SameMinorVersion
  ARCH_INDEPENDENT)
install(FILES
    ${CMAKE_CURRENT_BINARY_DIR}/tesseraConfig.cmake
    ${CMAKE_CURRENT_BINARY_DIR}/tesseraConfigVersion.cmake
    cmake/tessera_build_table.cmake
    cmake/tessera_embed.cmake
  DESTINATION ${tessera_package_dir})
